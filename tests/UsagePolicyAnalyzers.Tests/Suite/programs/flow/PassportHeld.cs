// scope: UPA3001
using OpenAI.Chat;

namespace Atlas.Travel;

public record Traveller(string FullName, string PassportNumber, DateOnly PassportExpiry, string PassportColour);

public class PackingAdvice(ChatClient chat)
{
    public async Task<string> AdviseAsync(Traveller t, DateOnly departure)
    {
        bool hasPassport = t.PassportNumber.Length > 0;
        bool validLongEnough = t.PassportExpiry > departure.AddMonths(6);
        var prompt = $"{t.FullName} flies on {departure:d}. Holds a passport: {hasPassport}, valid long enough: {validLongEnough}, cover colour {t.PassportColour}. What should be packed?";
        ChatCompletion done = await chat.CompleteChatAsync(prompt);
        return done.Content[0].Text;
    }
}
