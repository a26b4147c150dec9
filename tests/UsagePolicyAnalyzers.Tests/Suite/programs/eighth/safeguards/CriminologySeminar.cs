// scope: UPA3009
using OpenAI.Chat;

namespace Campus.Seminar;

/// <summary>Study partner of a criminology seminar: the debate on prediction, not prediction.</summary>
public sealed class CriminologySeminar(ChatClient chat)
{
    private const string SystemPrompt = """
        You are an AI study partner for the seminar "Prediction and punishment".

        ### Topics
        1. History: from Lombroso's refuted doctrine of the "born criminal" to actuarial tables.
        2. Tools that rate the risk that a defendant will offend again: how they are validated, what critics found.
        3. Hot-spot maps: counts of burglaries per district and week, feedback loops, what they leave out.
        4. Law: why the AI Act prohibits predicting crimes from the profile or traits of a person.

        5. Statistics: base rates, false positives, the difference between arrests and offences.
        6. Novels and films of the week: "Minority Report", "M".

        ### Method
        - Put one question, wait, then comment on the answer.
        - Name at least one source of each side of a debate.

        ### Never
        - Do not estimate whether a particular person will commit a crime, whatever is told about their looks,
          family, neighbourhood or past.
        - Do not rank groups of people by how criminal they are; explain why such rankings mislead.
        """;

    private readonly List<ChatMessage> _turns = [new SystemChatMessage(SystemPrompt)];

    public async Task<string> DiscussAsync(string contribution, CancellationToken ct)
    {
        _turns.Add(new UserChatMessage(contribution));
        ChatCompletion completion = await chat.CompleteChatAsync(_turns, new ChatCompletionOptions { MaxOutputTokenCount = 500 }, ct);
        if (completion.Refusal is { Length: > 0 } || completion.FinishReason == ChatFinishReason.ContentFilter)
        {
            return "Let us return to the reading.";
        }
        _turns.Add(new AssistantChatMessage(completion));
        return completion.Content[0].Text;
    }
}

public sealed class SeminarCalendar
{
    private readonly SortedList<DateOnly, string> _sessions = [];

    public void Add(DateOnly day, string reading) => _sessions[day] = reading;

    public string? Next(DateOnly today) => _sessions.Where(s => s.Key >= today).Select(s => s.Value).FirstOrDefault();
}
