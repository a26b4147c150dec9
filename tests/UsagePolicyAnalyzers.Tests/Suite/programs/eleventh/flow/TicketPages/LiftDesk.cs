using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Seilbahn.Web;

public interface ILiftDesk
{
    Task<string> AnswerAsync(int station, string question, CancellationToken ct);
}

public interface ITimetable
{
    Task<string> ForAsync(int station, CancellationToken ct);
}

public sealed class LiftDesk(ChatClient chat, ITimetable timetable) : ILiftDesk
{
    public async Task<string> AnswerAsync(int station, string question, CancellationToken ct)
    {
        var plan = await timetable.ForAsync(station, ct);
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("You answer passengers of a cable car from the timetable below, nothing else.\n" + plan),
            new UserChatMessage(question),
        };
        ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: ct);
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : "Please ask at the counter.";
    }
}

public static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services.AddScoped<ILiftDesk, LiftDesk>();
}
