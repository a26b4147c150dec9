// scope: UPA1001
using System.Net.Http.Json;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Condominio.Avvisi;

public sealed record Segnalazione(int Id, string Telefono, string Testo);

public interface ISegnalazioni
{
    Task<IReadOnlyList<Segnalazione>> ApertePerAsync(string palazzo, CancellationToken ct);
    Task ChiudiAsync(int id, CancellationToken ct);
}

public interface ISmsGateway
{
    Task SendSmsAsync(string numero, string testo, CancellationToken ct);
}

public sealed class SmsGateway(HttpClient http) : ISmsGateway
{
    public async Task SendSmsAsync(string numero, string testo, CancellationToken ct)
    {
        using var risposta = await http.PostAsJsonAsync("https://sms.condominio.example/v1/messages", new { to = numero, text = testo }, ct);
        risposta.EnsureSuccessStatusCode();
    }
}

public sealed class RisposteServizio(ChatClient modello, ISegnalazioni segnalazioni, ISmsGateway sms) : BackgroundService
{
    private const string Firma = " - Amministrazione";

    private static readonly string[] Palazzi = ["A", "B", "C"];

    private async Task<string> ScriviAsync(string testo, CancellationToken ct)
    {
        ChatCompletion c = await modello.CompleteChatAsync(
            [new SystemChatMessage("Rispondi in un SMS alla segnalazione di un condomino. Massimo 140 caratteri."), new UserChatMessage(testo)],
            cancellationToken: ct);
        return c.Content[0].Text;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var palazzo in Palazzi)
        {
            foreach (var s in await segnalazioni.ApertePerAsync(palazzo, stoppingToken))
            {
                var bozza = await ScriviAsync(s.Testo, stoppingToken);
                await sms.SendSmsAsync(s.Telefono, bozza + Firma, stoppingToken); // expect: UPA1001
                await segnalazioni.ChiudiAsync(s.Id, stoppingToken);
            }
        }
    }
}
