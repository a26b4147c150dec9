// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OpenAI.Chat;

namespace Ferry.Telegram;

public sealed class TelegramApi(HttpClient http, string botToken)
{
    public Task SendMessageAsync(long chatId, string text) =>
        http.PostAsJsonAsync($"https://api.telegram.org/bot{botToken}/sendMessage", new { chat_id = chatId, text });

    public async Task<JsonArray> UpdatesAsync(long offset)
    {
        var node = await http.GetFromJsonAsync<JsonObject>($"https://api.telegram.org/bot{botToken}/getUpdates?offset={offset}&timeout=30");
        return node?["result"]?.AsArray() ?? [];
    }
}

public sealed class TimetableBot(TelegramApi telegram, ChatClient chat)
{
    private const string Persona = "You are Captain Finn and answer questions on the ferry timetable. Departures: 7:10, 9:40, 13:00, 18:30.";

    public async Task RunAsync(CancellationToken ct)
    {
        long offset = 0;
        while (!ct.IsCancellationRequested)
        {
            foreach (var update in await telegram.UpdatesAsync(offset))
            {
                offset = update!["update_id"]!.GetValue<long>() + 1;
                var chatId = update["message"]!["chat"]!["id"]!.GetValue<long>();
                var text = update["message"]!["text"]?.GetValue<string>() ?? "";
                if (text == "/start")
                    await telegram.SendMessageAsync(chatId, "Ahoy! Ask me about the ferries to the island.");
                else
                    await AnswerAsync(chatId, text);
            }
        }
    }

    private async Task AnswerAsync(long chatId, string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Persona), new UserChatMessage(text));
        await telegram.SendMessageAsync(chatId, c.Content[0].Text); // expect: UPA1001
    }
}
