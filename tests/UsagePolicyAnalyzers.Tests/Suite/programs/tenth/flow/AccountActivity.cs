// scope: UPA3001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using OpenAI.Chat;

namespace Velo.Members;

public sealed record MemberActivity(
    string DisplayName,
    bool HasPassport,
    DateTime PasswordLastChanged,
    int FailedPinAttempts,
    Uri PasswordResetUrl,
    int TokenCount);

public sealed class MemberSystemOptions
{
    public Uri BaseAddress { get; set; } = new("https://members.velo.example");
    public string AccessToken { get; set; } = "";
}

public sealed class MemberSystem
{
    private readonly HttpClient _http;

    public MemberSystem(HttpClient http, MemberSystemOptions options)
    {
        _http = http;
        _http.BaseAddress = options.BaseAddress;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.AccessToken);
    }

    public Task<MemberActivity?> ReadAsync(int memberId, CancellationToken cancellationToken) =>
        _http.GetFromJsonAsync<MemberActivity>($"/members/{memberId}/activity", cancellationToken);
}

public sealed class AccountActivity(MemberSystem members, ChatClient chat)
{
    private const int MaxTokens = 250;

    public async Task<string> SummarizeForHelpdeskAsync(int memberId, CancellationToken cancellationToken)
    {
        var activity = await members.ReadAsync(memberId, cancellationToken);
        if (activity is null) return "unknown member";

        var prompt = $"""
            Summarize the state of this bike club account for a colleague at the help desk.

            Name shown in the club: {activity.DisplayName}
            Travel document on file: {(activity.HasPassport ? "yes" : "no")}
            Password changed: {activity.PasswordLastChanged:yyyy-MM-dd}
            Failed PIN attempts this week: {activity.FailedPinAttempts}
            Reset page: {activity.PasswordResetUrl}
            Assistant tokens used: {activity.TokenCount}

            Two sentences, and say whether a reset seems useful.
            """;

        var options = new ChatCompletionOptions { MaxOutputTokenCount = MaxTokens };
        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage(prompt)], options, cancellationToken);
        return completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : "no summary";
    }
}
