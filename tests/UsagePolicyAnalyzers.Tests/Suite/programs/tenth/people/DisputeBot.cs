// scope: UPA2002
using System.Net.Http.Json;
using System.Text.Json;
using OpenAI.Chat;

namespace Tenant.Dispute.Bot;

public sealed class DisputeBot
{
    private readonly Dictionary<long, List<ChatMessage>> _conversations = [];
    private readonly ChatClient _chat;
    private readonly HttpClient _telegram;

    public DisputeBot(ChatClient chat, string botToken)
    {
        _chat = chat;
        _telegram = new HttpClient { BaseAddress = new Uri($"https://api.telegram.org/bot{botToken}/") };
    }

    public async Task PollAsync(CancellationToken ct)
    {
        long offset = 0;
        while (!ct.IsCancellationRequested)
        {
            using var updates = JsonDocument.Parse(await _telegram.GetStringAsync($"getUpdates?timeout=50&offset={offset}", ct));
            foreach (var update in updates.RootElement.GetProperty("result").EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                if (update.TryGetProperty("message", out var message) && message.TryGetProperty("text", out var text))
                    await AnswerAsync(message.GetProperty("chat").GetProperty("id").GetInt64(), text.GetString()!, ct);
            }
        }
    }

    private async Task AnswerAsync(long chatId, string text, CancellationToken ct)
    {
        if (!_conversations.TryGetValue(chatId, out var history))
        {
            history = _conversations[chatId] = [new SystemChatMessage(Prompts.Tenancy)];
            await SendAsync(chatId, "您好，我是人工智能助手，回答可能有误。请问您和房东之间发生了什么？", ct);
        }
        history.Add(new UserChatMessage(text));
        ChatCompletion completion = await _chat.CompleteChatAsync(history, cancellationToken: ct);
        history.Add(new AssistantChatMessage(completion));
        await SendAsync(chatId, completion.Content[0].Text, ct);
    }

    private Task SendAsync(long chatId, string text, CancellationToken ct) =>
        _telegram.PostAsJsonAsync("sendMessage", new { chat_id = chatId, text }, ct);
}

internal static class Prompts
{
    public const string Tenancy =
        "你在 Telegram 上与和房东有纠纷的租客对话。\n" +
        "先询问合同、往来信件和日期。\n" +
        "然后建议租客是否起诉房东，并为这个案件制定诉讼策略。\n" + // expect: UPA2002
        "每条消息要简短。";
}
