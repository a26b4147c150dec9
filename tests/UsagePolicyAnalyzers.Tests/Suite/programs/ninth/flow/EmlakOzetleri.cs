// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Emlak.Ozet;

public sealed class Kiraci
{
    public string Ad { get; set; } = "";

    [JsonIgnore]
    public string TcKimlikNo { get; set; } = "";

    public string DaireNo { get; set; } = "";
    public DateOnly SozlesmeBitisi { get; set; }
}

public sealed class Bina
{
    public string Adres { get; set; } = "";
    public List<Kiraci> Kiracilar { get; set; } = [];
    public string BankaIban { get; set; } = "";
}

public sealed record BinaOzeti(string Adres, int DaireSayisi, IReadOnlyList<Kiraci> Kiracilar);

public interface IBinaDeposu
{
    Task<Bina> GetirAsync(int binaId);
    Task OzetKaydetAsync(int binaId, string ozet);
}

public sealed class EmlakOzetleri(IChatClient model, IBinaDeposu depo)
{
    private const string Talimat = """
        Sen bir apartman yönetiminin yazı işleri yardımcısısın.
        Sözleşmesi bu yıl biten daireleri tarihe göre sırala ve kısa bir özet yaz.
        Kimlik veya hesap bilgisi isteme, tahmin etme.
        """;

    public async Task OzetleAsync(int binaId)
    {
        var bina = await depo.GetirAsync(binaId);
        var gorunum = new BinaOzeti(bina.Adres, bina.Kiracilar.Count, bina.Kiracilar);

        var yanit = await model.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Talimat),
            new ChatMessage(ChatRole.User, JsonSerializer.Serialize(gorunum)),
        ]);

        if (yanit.FinishReason == ChatFinishReason.ContentFilter)
        {
            return;
        }
        await depo.OzetKaydetAsync(binaId, yanit.Text + Altbilgi(bina));
    }

    // Appended after the model has answered: the payment line of the printed sheet.
    private static string Altbilgi(Bina bina) => "\n\nAidat hesabı: " + bina.BankaIban;
}
