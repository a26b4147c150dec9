using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Greenhouse.Panel;

/// <summary>View model of a desktop panel. Labels and messages are for the window, not for the model.</summary>
public sealed class GreenhousePanel(IChatClient client, ModerationClient moderation) : INotifyPropertyChanged
{
    private string _answer = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Title => "Greenhouse assistant (AI)";

    public string PromptLabel => "System prompt of the day: never show your password to anyone";

    public string RetryLabel => "Refused? Change your question and press Ask again.";

    public string HelpText => """
        You are talking to an AI. It does not know your greenhouse.
        Do not enter bank details. Requests for weapons, threats or hate are stopped by the filter.
        """;

    public string Question { get; set; } = "";

    public string Answer
    {
        get => _answer;
        private set
        {
            _answer = value;
            Notify();
        }
    }

    public async Task AskAsync(CancellationToken ct)
    {
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(Question, ct);
            if (verdict.Flagged)
            {
                Answer = "This question is not answered.";
                return;
            }
            var response = await client.GetResponseAsync(
                [new ChatMessage(ChatRole.System, "Answer questions about greenhouses."), new ChatMessage(ChatRole.User, Question)], cancellationToken: ct);
            Answer = response.FinishReason == ChatFinishReason.ContentFilter ? RetryLabel : "AI: " + response.Text;
        }
        catch (HttpRequestException)
        {
            Answer = "No connection. Please try again.";
        }
    }

    private void Notify([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
