// scope: UPA1001
using System.Net.Http.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Padaria.Bot;

public record Mensagem(long Chat, string Texto);

public class TelegramAtendente(HttpClient telegram, IChatClient modelo, IAsyncEnumerable<Mensagem> mensagens, string token) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var m in mensagens.WithCancellation(stoppingToken))
        {
            var resposta = await modelo.GetResponseAsync("Responde ao cliente da padaria: " + m.Texto, cancellationToken: stoppingToken);
            await telegram.PostAsJsonAsync($"https://api.telegram.org/bot{token}/sendMessage", new { chat_id = m.Chat, text = resposta.Text }, stoppingToken); // expect: UPA1001
        }
    }
}
