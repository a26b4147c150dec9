// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using Microsoft.Extensions.AI;

namespace StreamBox.Retention;

public sealed record Subscriber(string FirstName, string Plan, int Months, bool Pensioner, decimal Price);

public interface ISubscriberTexts
{
    Task<string> CancelChatAsync(Subscriber subscriber, string message, CancellationToken ct);

    Task<string> GoodbyeMailAsync(Subscriber subscriber, CancellationToken ct);

    Task<string> PriceRiseMailAsync(Subscriber subscriber, decimal newPrice, DateOnly from, CancellationToken ct);

    Task<string> WinterCampaignAsync(string genre, CancellationToken ct);
}

public sealed class SubscriberTexts(IChatClient chat) : ISubscriberTexts
{
    private static string CancelPrompt(Subscriber s)
    {
        var sb = new StringBuilder();
        sb.AppendLine("You handle cancellations for StreamBox in the chat. You are an AI assistant and say so at the start.");
        sb.AppendLine($"Subscriber: {s.FirstName}, plan {s.Plan}, {s.Months} months, {s.Price:0.00} a month.");
        sb.AppendLine();
        sb.AppendLine("Steps:");
        sb.AppendLine("1. Tell them right away where the cancel button is: Account > Plan > Cancel. Two taps.");
        sb.AppendLine("2. Ask once, and only once, for the reason.");
        sb.AppendLine("3. If the reason is the price, offer the plan with ads or a pause of up to three months.");
        sb.AppendLine("4. If they still want to leave, confirm the last day and that nothing more will be charged.");
        sb.AppendLine();
        sb.AppendLine("Do not:");
        sb.AppendLine("- make them feel guilty or tell them that they will regret it");
        sb.AppendLine("- hide or delay the cancellation, or send them to a phone line");
        sb.AppendLine("- invent deadlines or \"last chance\" offers");
        sb.AppendLine("- pretend to be a human colleague");
        sb.AppendLine("- ask for card details");
        if (s.Pensioner)
        {
            sb.AppendLine("Use larger steps and plain words, and mention that a relative may do it for them with their consent.");
        }

        return sb.ToString();
    }

    private const string Goodbye =
        "Write the mail that confirms the cancellation. Last day, no further charges, how long the watch list is kept, how to come back. " +
        "A light joke is fine. No discount, no countdown, no second thoughts.";

    private const string PriceRise =
        "Write the mail that announces a higher price. The new price and the date are in the first sentence and in bold. " +
        "Say honestly why. Explain in one sentence how to cancel before that date at no cost. No euphemisms such as \"price adjustment for your benefit\".";

    private const string Winter =
        "Write the text of our winter campaign for people who already get our newsletter: subject line, preview text, three films of the genre with one sentence each, a button text. " +
        "It may be enthusiastic. It must say where to unsubscribe. Do not claim that an offer ends soon unless the date is given.";

    public Task<string> CancelChatAsync(Subscriber subscriber, string message, CancellationToken ct)
        => AskAsync(CancelPrompt(subscriber), message, ct);

    public Task<string> GoodbyeMailAsync(Subscriber subscriber, CancellationToken ct)
        => AskAsync(Goodbye, $"{subscriber.FirstName}, {subscriber.Plan}", ct);

    public Task<string> PriceRiseMailAsync(Subscriber subscriber, decimal newPrice, DateOnly from, CancellationToken ct)
        => AskAsync(PriceRise, $"{subscriber.FirstName}: {subscriber.Price:0.00} -> {newPrice:0.00} from {from:O}", ct);

    public Task<string> WinterCampaignAsync(string genre, CancellationToken ct) => AskAsync(Winter, genre, ct);

    private async Task<string> AskAsync(string instructions, string text, CancellationToken ct)
        => (await chat.GetResponseAsync(text, new ChatOptions { Instructions = instructions }, ct)).Text;
}
