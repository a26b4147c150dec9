// scope: UPA3003
using Anthropic;
using Anthropic.Models.Messages;

namespace Gateway.DevRel;

internal static class Shots
{
    public const string Role =
        "You answer questions of developers who integrate our payments gateway. " +
        "Answer with a short explanation and one C# sample.";

    public const string Capture =
        "Q: How do I authorize 20 euros without capturing?\n" +
        "A: await gateway.AuthorizeAsync(new(Amount: 20m, Pan: \"5312977338570840\", Capture: false));\n"; // expect: UPA3003

    public const string Refund =
        "Q: How do I refund a payment?\n" +
        "A: await gateway.RefundAsync(paymentId: \"pay_2041\", reason: \"damaged\");\n";
}

public sealed class SupportSnippets(IAnthropicClient client)
{
    public async Task<string> AnswerAsync(string question)
    {
        var message = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 700,
            System = Shots.Role + "\n\n" + Shots.Capture + Shots.Refund,
            Messages = [new UserMessageParam(question)],
        });
        if (message.StopReason == StopReason.Refusal) return "Please ask in the forum.";
        return string.Concat(message.Content.Select(b => b.TryPickText(out var text) ? text.Text : ""));
    }
}
