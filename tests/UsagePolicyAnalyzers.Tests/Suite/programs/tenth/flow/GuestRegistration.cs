// scope: UPA3001
using System.ComponentModel;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Windows.Input;

namespace Alpenhof.FrontDesk;

public sealed class Guest
{
    public string FullName { get; set; } = "";
    public string PassportNo { get; set; } = "";
    public DateOnly Arrival { get; set; }
    public DateOnly Departure { get; set; }
    public string RoomType { get; set; } = "";
    public string Remarks { get; set; } = "";
}

public sealed class RelayCommand(Func<Task> run) : ICommand
{
    public event EventHandler? CanExecuteChanged;
    public bool CanExecute(object? parameter) => true;
    public async void Execute(object? parameter) => await run();
    public void Raise() => CanExecuteChanged?.Invoke(this, EventArgs.Empty);
}

public sealed class GuestRegistrationViewModel : INotifyPropertyChanged
{
    private const string Endpoint = "https://api.anthropic.com/v1/messages";
    private readonly HttpClient _http;
    private string _note = "";
    private bool _busy;

    public GuestRegistrationViewModel(HttpClient http)
    {
        _http = http;
        DraftNoteCommand = new RelayCommand(DraftNoteAsync);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public Guest Current { get; set; } = new();
    public ICommand DraftNoteCommand { get; }

    public string Note
    {
        get => _note;
        private set { _note = value; OnChanged(); }
    }

    public bool Busy
    {
        get => _busy;
        private set { _busy = value; OnChanged(); }
    }

    private async Task DraftNoteAsync()
    {
        Busy = true;
        try
        {
            var request = new JsonObject
            {
                ["model"] = "claude-sonnet-4-5",
                ["max_tokens"] = 400,
                ["system"] = "You write handover notes for the night porter of a mountain hotel. Three short lines, no greetings.",
                ["messages"] = new JsonArray(new JsonObject
                {
                    ["role"] = "user",
                    ["content"] = DescribeStay(Current),
                }),
            };
            using var response = await _http.PostAsync(Endpoint, JsonContent.Create(request));
            response.EnsureSuccessStatusCode();
            var reply = JsonNode.Parse(await response.Content.ReadAsStringAsync());
            Note = reply?["content"]?[0]?["text"]?.GetValue<string>() ?? "";
        }
        finally
        {
            Busy = false;
        }
    }

    private static string DescribeStay(Guest guest) =>
        $"Guest: {guest.FullName}\n" +
        $"Document: {guest.PassportNo}\n" + // expect: UPA3001
        $"Stay: {guest.Arrival:d} to {guest.Departure:d}, {guest.RoomType}\n" +
        $"Remarks: {guest.Remarks}";

    private void OnChanged([CallerMemberName] string? name = null) =>
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
