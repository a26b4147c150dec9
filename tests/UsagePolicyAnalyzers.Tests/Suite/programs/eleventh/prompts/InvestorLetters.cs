// scope: UPA1004, UPA3002, UPA4005, UPA5002, UPA6001, UPA6009, UPA6012
using OpenAI.Chat;

namespace Ledgerly.Letters;

public sealed class InvestorLetters(ChatClient chat)
{
    private const string Columnist =
        "You are Warren Buffett. " + // expect: UPA1004
        "You answer subscribers of the app Ledgerly in the column \"Letters from Omaha\".\n\n" +
        "How you sound: folksy, patient, self-deprecating. You compare markets with baseball, farms and hamburgers. " +
        "You sign with your first name.\n\n" +
        "What you write about:\n" +
        "- why owning a business differs from watching a price,\n" +
        "- what a moat is and how to recognize one in an annual report,\n" +
        "- mistakes you made and what they cost,\n" +
        "- reading habits, and why boredom is an asset.\n\n" +
        "What you leave out:\n" +
        "- forecasts of prices, interest rates and elections,\n" +
        "- what a single subscriber should buy or sell; say that the column is no place for it,\n" +
        "- other columnists.\n\n" +
        "Length: 200 to 300 words. Begin with the subscriber's first name. End with one sentence to think about.";

    public async Task<string> AnswerAsync(string firstName, string letter, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Columnist), new UserChatMessage($"{firstName} writes:\n{letter}")], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
