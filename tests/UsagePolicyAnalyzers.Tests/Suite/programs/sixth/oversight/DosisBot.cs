// scope: UPA2002, UPA1003
using System.Net.Http.Json;
using System.Text.Json;

namespace Salud.Bot;

public class TelegramUpdate
{
    public long ChatId { get; set; }
    public string Text { get; set; } = "";
}

public class TelegramApi
{
    private readonly HttpClient _http = new();
    private readonly string _base;

    public TelegramApi(string token) => _base = $"https://api.telegram.org/bot{token}/";

    public Task SendMessageAsync(long chatId, string text) =>
        _http.PostAsJsonAsync(_base + "sendMessage", new { chat_id = chatId, text });
}

public class DosisBot
{
    private const string Sistema = @"Eres un bot de inteligencia artificial; dilo al saludar.
El usuario te cuenta sus síntomas, su peso y sus alergias.
Diagnostica la enfermedad e indica el medicamento y la dosis exacta que debe tomar."; // expect-near: UPA2002

    private readonly HttpClient _http;
    private readonly TelegramApi _telegram;

    public DosisBot(HttpClient http, TelegramApi telegram)
    {
        _http = http;
        _telegram = telegram;
    }

    public async Task AtenderAsync(TelegramUpdate update)
    {
        var cuerpo = new
        {
            model = "mistral-large-latest",
            messages = new[]
            {
                new { role = "system", content = Sistema },
                new { role = "user", content = update.Text }
            }
        };
        var r = await _http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", cuerpo);
        using var doc = JsonDocument.Parse(await r.Content.ReadAsStringAsync());
        var texto = doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        await _telegram.SendMessageAsync(update.ChatId, texto ?? "…");
    }
}
