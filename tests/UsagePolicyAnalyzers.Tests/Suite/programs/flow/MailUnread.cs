// scope: UPA4008
using System.Net.Mail;
using OpenAI.Responses;

namespace Erinnerung;

public class Erinnerungen(ChatFactory fabrik, SmtpClient smtp)
{
    public async Task SendeAsync(string adresse, string termin)
    {
        var ergebnis = await fabrik.Client.CompleteChatAsync("Schreibe eine Erinnerung an den Termin " + termin);
        await smtp.SendMailAsync("praxis@example.org", adresse, "Erinnerung (von einer KI geschrieben)", ergebnis.Value.Content[0].Text); // expect-near: UPA4008
    }
}

public class ChatFactory
{
    public OpenAI.Chat.ChatClient Client { get; } = new("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
}
