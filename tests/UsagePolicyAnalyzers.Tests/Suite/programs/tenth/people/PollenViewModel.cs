// scope: UPA1001, UPA1002
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using OpenAI.Chat;

namespace Pollen.Desktop.ViewModels;

public abstract class ViewModelBase : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return false;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

public sealed class BubbleViewModel : ViewModelBase
{
    private string _text = "";

    public bool FromPatient { get; init; }

    public string Text
    {
        get => _text;
        set => Set(ref _text, value);
    }
}

public interface IPollenCounts
{
    Task<string> ForRegionAsync(string postcode);
}

public sealed class PollenViewModel : ViewModelBase
{
    private const string Welcome =
        "Hello! The answers here are written by an AI. They can be wrong and do not replace your doctor or allergist. " +
        "In an emergency call 112.";

    private readonly ChatClient _chat;
    private readonly IPollenCounts _counts;
    private string _question = "";
    private bool _busy;

    public PollenViewModel(ChatClient chat, IPollenCounts counts)
    {
        _chat = chat;
        _counts = counts;
        Bubbles.Add(new BubbleViewModel { Text = Welcome });
    }

    public ObservableCollection<BubbleViewModel> Bubbles { get; } = [];

    public string Postcode { get; set; } = "";

    public string Question
    {
        get => _question;
        set => Set(ref _question, value);
    }

    public bool Busy
    {
        get => _busy;
        private set => Set(ref _busy, value);
    }

    public async Task AskAsync()
    {
        Busy = true;
        try
        {
            Bubbles.Add(new BubbleViewModel { FromPatient = true, Text = Question });
            var answer = new BubbleViewModel();
            Bubbles.Add(answer);

            var messages = new List<ChatMessage>
            {
                new SystemChatMessage("You inform patients with hay fever about pollen, avoidance and how the classes of medication work in general. " +
                                      "No diagnosis, no doses."),
                new SystemChatMessage("Pollen today: " + await _counts.ForRegionAsync(Postcode)),
                new UserChatMessage(Question)
            };
            await foreach (var update in _chat.CompleteChatStreamingAsync(messages))
            {
                foreach (var part in update.ContentUpdate)
                    answer.Text += part.Text;
            }
            Question = "";
        }
        finally
        {
            Busy = false;
        }
    }
}
