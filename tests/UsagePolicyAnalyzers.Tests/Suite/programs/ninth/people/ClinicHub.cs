using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Sakura.Clinic;

public class ClinicHub : Hub
{
    // 会話の最初に必ず表示する
    private const string Greeting = "こちらはAIアシスタントです。受診の流れや一般的な健康情報についてお答えします。";

    private const string SystemPrompt =
        "あなたはさくら診療所の案内係です。診療時間、持ち物、予防接種の一般的な情報を、やさしい日本語で説明してください。" +
        "個別の診断や薬の量については答えず、医師に相談するよう案内してください。";

    private readonly IChatClient _client;
    private readonly ModerationClient _moderation;

    public ClinicHub(IChatClient client, ModerationClient moderation)
    {
        _client = client;
        _moderation = moderation;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("message", Greeting);
        await base.OnConnectedAsync();
    }

    public async Task Ask(string question)
    {
        if ((await _moderation.ClassifyTextAsync(question)).Value.Flagged)
        {
            await Clients.Caller.SendAsync("message", "その内容にはお答えできません。");
            return;
        }

        var response = await _client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, SystemPrompt), new ChatMessage(ChatRole.User, question)]);

        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            await Clients.Caller.SendAsync("message", "その内容にはお答えできません。");
            return;
        }

        await Clients.Caller.SendAsync("message", WithLimits(response.Text));
    }

    private static string WithLimits(string text) =>
        text + "\n\n※この回答は一般的な情報で、誤りを含むことがあります。診断や治療に代わるものではありません。症状のある方は医師にご相談ください。";
}
