// scope: UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Forum.Denetim;

public sealed record Gonderi(int Id, string Metin);
public sealed record DenetimSonucu(int GonderiId, bool Isaretli, float EnYuksek);

public sealed class DenetimKuyrugu(Channel<Gonderi> gelen, Channel<DenetimSonucu> giden, ModerationClient moderasyon) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var g in gelen.Reader.ReadAllAsync(stoppingToken))
        {
            ModerationResult sonuc = await moderasyon.ClassifyTextAsync(g.Metin, stoppingToken);
            var enYuksek = Math.Max(sonuc.Hate.Score, Math.Max(sonuc.Violence.Score, sonuc.Harassment.Score));
            await giden.Writer.WriteAsync(new DenetimSonucu(g.Id, sonuc.Flagged, enYuksek), stoppingToken);
        }
    }
}

public sealed class OzetYazari(Channel<DenetimSonucu> sonuclar, Func<int, Task<string>> metin, ChatClient sohbet) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var s in sonuclar.Reader.ReadAllAsync(stoppingToken))
        {
            if (s.Isaretli || s.EnYuksek > 0.7f) continue;
            ChatCompletion c = await sohbet.CompleteChatAsync("Gönderiyi tek cümleyle özetle: " + await metin(s.GonderiId));
            await File.AppendAllTextAsync("ozetler.txt", c.Content[0].Text + Environment.NewLine, stoppingToken);
        }
    }
}
