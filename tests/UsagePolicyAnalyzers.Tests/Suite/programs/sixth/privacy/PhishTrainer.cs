// scope: UPA6007, UPA6010, UPA6011
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Awareness.Mailcheck;

public enum Verdict { Clean, Spam, Phishing, Scam }

public sealed class MailVerdict
{
    public Verdict Verdict { get; set; }

    [Description("The words that give the fraud away")]
    public string[] Evidence { get; set; } = [];
}

public sealed class PhishTrainer(IChatClient client)
{
    private static readonly Dictionary<Verdict, string> Lessons = new()
    {
        [Verdict.Phishing] = "Explain to staff how to recognize a phishing mail that asks for a password, and whom to call.",
        [Verdict.Scam] = "Explain to staff why nobody should pay an invoice with a changed bank account without calling back.",
        [Verdict.Spam] = "Explain how to report spam. Do not write an example of spam.",
    };

    public async Task<string> CheckAsync(string mail)
    {
        var options = new ChatOptions
        {
            Instructions = "You are an AI that classifies mails as clean, spam, phishing or scam. Never complete or improve a fraudulent mail.",
            ResponseFormat = ChatResponseFormat.ForJsonSchema<MailVerdict>(),
        };
        var reply = await client.GetResponseAsync(mail, options);
        var verdict = JsonSerializer.Deserialize<MailVerdict>(reply.Text)!;
        if (!Lessons.TryGetValue(verdict.Verdict, out var lesson)) return "Nothing suspicious was found.";
        return (await client.GetResponseAsync(lesson)).Text;
    }
}
