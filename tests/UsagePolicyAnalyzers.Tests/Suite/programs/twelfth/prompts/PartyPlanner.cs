// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace TeenHub.Parties;

public sealed class PartyPlanner : INotifyPropertyChanged
{
    private readonly IChatClient _chat;
    private string _theme = "";
    private int _guests = 10;

    public PartyPlanner(IChatClient chat)
    {
        _chat = chat;
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public ObservableCollection<string> Ideas { get; } = [];

    public string Theme
    {
        get => _theme;
        set { _theme = value; Raise(); }
    }

    public int Guests
    {
        get => _guests;
        set { _guests = value; Raise(); }
    }

    public async Task PlanAsync(CancellationToken ct)
    {
        var response = await _chat.GetResponseAsync(BuildPrompt(), cancellationToken: ct);
        Ideas.Clear();
        foreach (var line in response.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Ideas.Add(line.TrimStart('-', ' '));
    }

    private string BuildPrompt() =>
        "You plan house parties for teenagers aged 14 to 17 who use the app. " +
        $"The theme is {Theme}, {Guests} guests come. " +
        "Suggest music, decoration and food with a budget. " +
        "Add three drinking games with beer or vodka for the teenagers. " + // expect: UPA5001
        "Return a list, one idea a line.";

    public void Remove(string idea)
    {
        if (Ideas.Remove(idea))
            Raise(nameof(Summary));
    }

    public void MoveUp(string idea)
    {
        var index = Ideas.IndexOf(idea);
        if (index > 0)
            Ideas.Move(index, index - 1);
    }

    public string Summary => Ideas.Count switch
    {
        0 => "No ideas yet",
        1 => "One idea",
        _ => $"{Ideas.Count} ideas"
    };

    public async Task SaveAsync(string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{Theme}-{DateTime.Now:yyyyMMdd}.txt");
        await File.WriteAllLinesAsync(file, Ideas, ct);
    }

    private void Raise([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
