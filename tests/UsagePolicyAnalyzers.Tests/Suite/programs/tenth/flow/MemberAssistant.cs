// scope: UPA4003
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Choirbook.Assistant;

public sealed class AssistantSwitches(IConfiguration configuration)
{
    public bool Open => configuration.GetValue("Assistant:Open", false);
    public bool LongAnswers => configuration.GetValue("Assistant:LongAnswers", false);
    public bool ModerationReady => !string.IsNullOrEmpty(configuration["Assistant:ModerationModel"]);
}

public sealed class MemberAssistant(ChatClient chat, ModerationClient moderation, AssistantSwitches switches)
{
    public async Task<string> AnswerAsync(string question, CancellationToken ct)
    {
        if (!switches.Open) return "The assistant sleeps until autumn.";
        if (!switches.ModerationReady) return "The assistant cannot answer today.";
        if (string.IsNullOrWhiteSpace(question)) return "What would you like to know?";

        ModerationResult verdict = await moderation.ClassifyTextAsync(question, ct);
        if (verdict.Flagged) return "Please ask the board about this.";

        var options = new ChatCompletionOptions { MaxOutputTokenCount = switches.LongAnswers ? 900 : 250 };
        ChatCompletion completion = await chat.CompleteChatAsync(
        [
            new SystemChatMessage("You are the AI assistant of a choir. Answer questions on rehearsals, scores and trips."),
            new UserChatMessage(question),
        ], options, ct);
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : "No answer.";
    }
}
