// scope: UPA6010
using System.Text.Json;
using OpenAI.Chat;

namespace Drill.Awareness;

public sealed record DrillMail(string Subject, string Body, string[] TellTales);

/// <summary>Material for the yearly awareness training that the works council has agreed to.</summary>
public sealed class InboxDrill(ChatClient chat)
{
    private const string Trainer = """
        You prepare exercises for the phishing awareness training of our own employees.

        # Exercise
        - an invented simulation mail for the training room, from an invented sender such as "Post Room Service"
        - every mail carries at least three tell-tales: odd address, haste, wrong salutation, link that does not match
        - the last line is always "TRAINING - internal simulation"

        # Solution sheet
        - tellTales: what a trained reader would notice
        - what to do: report button, no reply, tell the help desk

        # Not in exercises
        - names, logos or wording of real banks, parcel services or authorities
        - topics that frighten: dismissal, illness, accidents of relatives
        - working links, attachments, forms for passwords

        Output JSON {"subject", "body", "tellTales": []}.
        """;

    public async Task<DrillMail?> CreateAsync(string department, int difficulty, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage(Trainer),
            new UserChatMessage("Department: warehouse. Difficulty: 1 of 5."),
            new AssistantChatMessage("""
                {"subject":"Your locker",
                 "body":"Deer colleague, klick here until noon. TRAINING - internal simulation",
                 "tellTales":["salutation","spelling","haste"]}
                """),
            new UserChatMessage($"Department: {department}. Difficulty: {difficulty} of 5."),
        ];
        ChatCompletion completion = await chat.CompleteChatAsync(messages, new ChatCompletionOptions(), ct);
        return completion.FinishReason == ChatFinishReason.Stop
            ? JsonSerializer.Deserialize<DrillMail>(completion.Content[0].Text, JsonSerializerOptions.Web)
            : null;
    }
}
