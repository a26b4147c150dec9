// scope: UPA3003
using OpenAI.Chat;

namespace Stiftung.Briefe;

public sealed class LetterFooters(ChatClient chat)
{
    private const string Footer = """

        Stiftung Alte Gärten
        Spendenkonto DE33 5001 0517 6483 9201 75
        Steuernummer auf Anfrage
        """;

    public async Task<string> ThankAsync(string donor, string project)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage(
                "You thank donors of a foundation for old gardens. One paragraph. " +
                "Do not mention accounts, our letter paper carries one."),
            new UserChatMessage($"{donor} has given to: {project}"));

        if (completion.FinishReason != ChatFinishReason.Stop) throw new InvalidOperationException("No letter was written.");
        return "Drafted with AI\n\n" + completion.Content[0].Text + "\n" + Footer;
    }
}
