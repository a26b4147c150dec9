// scope: UPA3003
using Microsoft.Extensions.AI;

namespace DevPortal.Sandbox;

public sealed class SandboxGuide(IChatClient client)
{
    // Published test numbers, which are worth an information, placeholders, ids and shapes that do not check out.
    private const string Guide = """
        You answer questions about our payment sandbox.
        Cards that work there: 4242 4242 4242 4242 (Visa), 5555 5555 5555 4444 (Mastercard), 3782 822463 10005 (Amex).
        A card that is always declined: 4000 0000 0000 0002.
        The example account of the documentation is DE00 0000 0000 0000 0000 00.
        The header is "Authorization: Bearer sk-..." or "Bearer <your-api-key>".
        Order numbers look like 4556 3690 3257 3414, trace ids like 3f2504e0-4f89-11d3-9a0c-0305e82c3301.
        A social security number is written 000-00-0000; support never needs one.
        Build 20250114093011427 fixed the rounding of 19,99.
        """; // expect-near: UPA3003

    private static readonly string[] Topics = ["refunds", "webhooks", "test cards"];

    public async Task<string> ExplainAsync(int topic, string question)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, Guide),
            new(ChatRole.User, $"Topic: {Topics[topic]}. Question: {question}"),
        ];
        return (await client.GetResponseAsync(messages)).Text;
    }
}
