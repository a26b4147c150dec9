// scope: UPA4002
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Radio.Wunschbox;

public sealed class Wunsch
{
    public int Nummer { get; init; }
    public string Text { get; init; } = "";
    public bool Auffaellig { get; set; }
}

public interface IWunschbox
{
    IAsyncEnumerable<Wunsch> NeueAsync(CancellationToken ct);
    Task AblegenAsync(Wunsch wunsch, string ansage);
}

public sealed class Ansagenschreiber(IWunschbox box, ModerationClient pruefung, ChatClient modell) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var wunsch in box.NeueAsync(stoppingToken))
        {
            ModerationResult ergebnis = await pruefung.ClassifyTextAsync(wunsch.Text, stoppingToken);
            wunsch.Auffaellig = ergebnis.Flagged;
            if (wunsch.Auffaellig) continue;
            ChatCompletion ansage = await modell.CompleteChatAsync(
                "Schreibe eine kurze Ansage für diesen Hörerwunsch: " + wunsch.Text);
            await box.AblegenAsync(wunsch, ansage.Content[0].Text);
        }
    }
}
