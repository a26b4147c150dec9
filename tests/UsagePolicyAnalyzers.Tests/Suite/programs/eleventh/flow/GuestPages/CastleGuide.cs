using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Burg.Web;

public interface ICastleGuide
{
    Task<string> AnswerAsync(string question, CancellationToken ct);
}

public sealed class CastleAnswers(ChatClient chat)
{
    public async Task<string> WriteAsync(string question, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("You answer visitors of a castle. Kings before 1250 are legend, say so."), new UserChatMessage(question)],
            cancellationToken: ct);
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : "Nobody knows.";
    }
}

public sealed class ModeratedCastleGuide(ModerationClient moderation, CastleAnswers answers) : ICastleGuide
{
    public async Task<string> AnswerAsync(string question, CancellationToken ct)
    {
        var results = await moderation.ClassifyTextAsync(question, ct);
        if (results.Value.Flagged) return "This question stays unanswered.";
        return await answers.WriteAsync(question, ct);
    }
}

public static class GuideServices
{
    public static IServiceCollection AddGuide(this IServiceCollection services) =>
        services.AddScoped<CastleAnswers>().AddScoped<ICastleGuide, ModeratedCastleGuide>();
}
