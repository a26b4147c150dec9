// scope: UPA1001, UPA1003
using System.Net.Mail;
using OpenAI;
using OpenAI.Chat;

namespace Mediatheque.Courrier;

public sealed class Adherent
{
    public required string Prenom { get; init; }
    public required string Email { get; init; }
}

public sealed class RedacteurDeReponses(OpenAIClient openai)
{
    private readonly ChatClient _chat = openai.GetChatClient("gpt-4o-mini");

    public async Task<string> RedigerAsync(string question)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 350 };
        ChatCompletion c = await _chat.CompleteChatAsync(
            [
                ChatMessage.CreateSystemMessage("Tu réponds aux abonnés d'une médiathèque municipale : prêts, retards, réservations. Vouvoie-les."),
                ChatMessage.CreateUserMessage(question)
            ], options);
        return c.Content[0].Text;
    }
}

public sealed class GabaritDeCourriel
{
    private const string PiedDePage = "Ce message a été rédigé par une intelligence artificielle et peut contenir des erreurs. Pour parler à un bibliothécaire : 04 00 00 00 00.";

    public string Habiller(Adherent a, string corps)
    {
        return $"Bonjour {a.Prenom},\n\n{corps}\n\n{PiedDePage}";
    }
}

public sealed class CourrierAdherents(RedacteurDeReponses redacteur, GabaritDeCourriel gabarit, SmtpClient smtp)
{
    public async Task RepondreAsync(Adherent adherent, string question)
    {
        var corps = await redacteur.RedigerAsync(question);
        var texte = gabarit.Habiller(adherent, corps);
        await smtp.SendMailAsync("contact@mediatheque.example", adherent.Email, "Votre question", texte);
    }
}
