// scope: UPA3001
using System.Text.RegularExpressions;
using OpenAI.Chat;

namespace Billing.Support;

public sealed record CardDispute(string CardNumber, string Cvv, string Story, DateOnly BookedOn);

public static class Scrub
{
    public static string Pan(string pan) => Leading.Replace(pan, "•");
    private static readonly Regex Leading = new(@"\d(?=\d{4})");
    public static string Same(string value) => value;
}

public sealed class DisputeWriter(ChatClient chat)
{
    public async Task<string> LetterAsync(CardDispute d)
    {
        var text = $"Write a letter to the card issuer. Card {Scrub.Pan(d.CardNumber)}, booked {d.BookedOn:d}. {d.Story}";
        return await AskAsync(text);
    }

    public async Task<string> LetterFullAsync(CardDispute d)
    {
        var text = $"Write a letter to the card issuer. Card {Scrub.Same(d.CardNumber)}, booked {d.BookedOn:d}. {d.Story}"; // expect: UPA3001
        return await AskAsync(text);
    }

    private async Task<string> AskAsync(string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync(text);
        return c.Content[0].Text;
    }
}
