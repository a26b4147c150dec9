// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Havn.Lettings;

public sealed record FlatApplication(int Id, string Applicant, decimal Income, string Employer, string Message);

public sealed class ScreeningResult
{
    public bool Accept { get; set; }
    public string Reasons { get; set; } = "";
}

public interface ITenantScreening
{
    Task<ScreeningResult> ScreenAsync(FlatApplication application, CancellationToken ct);
}

public sealed class TenantScreening(ChatClient chat) : ITenantScreening
{
    public async Task<ScreeningResult> ScreenAsync(FlatApplication application, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() };
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Compare the rental application with the letting criteria (income three times the rent, references). JSON: Accept, Reasons."),
                new UserChatMessage(JsonSerializer.Serialize(new { application.Income, application.Employer, application.Message }))
            ], options, ct);
        return JsonSerializer.Deserialize<ScreeningResult>(completion.Content[0].Text) ?? new ScreeningResult();
    }
}
