// scope: UPA1001, UPA1002
using System.Net.Mail;
using System.Text;
using OpenAI.Chat;

namespace Gazete.Bulten;

public interface IHaberKaynagi
{
    Task<IReadOnlyList<Haber>> BugunAsync(CancellationToken ct);
}

public sealed record Haber(string Baslik, string Metin, string Kaynak);

public sealed class AksamBulteni
{
    private const string AltBilgi =
        "\n\n--\nBu bülten yapay zekâ tarafından özetlendi. Özetler hata içerebilir; doğrusu için kaynak habere bakın.";

    private readonly IHaberKaynagi _kaynak;
    private readonly ChatClient _model;
    private readonly SmtpClient _posta;

    public AksamBulteni(IHaberKaynagi kaynak, ChatClient model, SmtpClient posta)
    {
        _kaynak = kaynak;
        _model = model;
        _posta = posta;
    }

    public async Task GonderAsync(IEnumerable<string> aboneler, CancellationToken ct)
    {
        var metin = new StringBuilder();
        foreach (var haber in await _kaynak.BugunAsync(ct))
            metin.AppendLine(haber.Baslik).AppendLine(haber.Metin).AppendLine("Kaynak: " + haber.Kaynak);

        ChatCompletion ozet = await _model.CompleteChatAsync(
        [
            new SystemChatMessage("Günün haberlerini beş kısa paragrafta özetle. Yorum katma, her haberin kaynağını yaz."),
            new UserChatMessage(metin.ToString())
        ], cancellationToken: ct);

        foreach (var abone in aboneler)
            await _posta.SendMailAsync("bulten@gazete.example", abone, "Akşam bülteni", ozet.Content[0].Text + AltBilgi, ct);
    }
}
