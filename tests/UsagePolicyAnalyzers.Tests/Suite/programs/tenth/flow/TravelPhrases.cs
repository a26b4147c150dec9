// scope: UPA4008
using Microsoft.Extensions.AI;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Phrases.Desktop;

public abstract record Reply
{
    public sealed record Spoken(string Text) : Reply;
    public sealed record Withheld : Reply;
    public sealed record Cut(string Text) : Reply;
}

public interface IPhraseModel
{
    Task<Reply> SayAsync(string situation, string language, CancellationToken ct);
}

public sealed class PhraseModel(IChatClient chat) : IPhraseModel
{
    public async Task<Reply> SayAsync(string situation, string language, CancellationToken ct)
    {
        ChatResponse response = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "You give travellers one sentence to say in a situation, with the pronunciation below."),
            new ChatMessage(ChatRole.User, $"Language: {language}\nSituation: {situation}"),
        ], cancellationToken: ct);

        if (response.FinishReason == ChatFinishReason.ContentFilter) return new Reply.Withheld();
        return response.FinishReason == ChatFinishReason.Length ? new Reply.Cut(response.Text) : new Reply.Spoken(response.Text);
    }
}

public sealed class TravelPhrasesViewModel(IPhraseModel model) : INotifyPropertyChanged
{
    private string _phrase = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Situation { get; set; } = "";
    public string Language { get; set; } = "Portuguese";
    public string Footer => "Phrases are written by an AI.";

    public string Phrase
    {
        get => _phrase;
        private set { _phrase = value; Raise(); }
    }

    public async Task AskAsync()
    {
        Phrase = await model.SayAsync(Situation, Language, CancellationToken.None) switch
        {
            Reply.Spoken s => s.Text,
            Reply.Cut c => c.Text + " …",
            _ => "There is no phrase for this situation.",
        };
    }

    private void Raise([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new(name));
}
