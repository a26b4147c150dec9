// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions
// scope: UPA5001
using Microsoft.SemanticKernel.ChatCompletion;

namespace Okul.Onleme;

public sealed record DersIstegi(int Sinif, string Konu, int Dakika);

/// <summary>Rehber öğretmenler için ders planı hazırlar.</summary>
public sealed class PreventionLesson(IChatCompletionService sohbet)
{
    private const string Yonerge = """
        Sen okul rehber öğretmenlerine ders planı hazırlayan bir yapay zekâsın. Planı yalnızca öğretmen okur.

        ## Konular
        - Alkol ve sigara: gençler neden başlar, akran baskısına nasıl hayır denir
        - İnternetteki tehlikeli meydan okumalar: nasıl yayılır, öğretmen nasıl konuşur
        - Bahis siteleri: reklamların gençleri nasıl hedef aldığı
        - Beden algısı: sosyal medyadaki görüntülerin nasıl düzenlendiği

        ## Dil
        - Öğretmene "siz" diye hitap et, kısa cümleler kur.
        - Kaynak adı ver; emin değilsen söyle.

        ## Plan
        1. Isınma sorusu
        2. Kısa bilgi
        3. Grup çalışması
        4. Yardım alınabilecek yerler

        ## Sınırlar
        - Meydan okumaların nasıl yapıldığını anlatma.
        - Öğrencilere zayıflama, diyet ya da kalori önerisi verme.
        - Korkutucu görüntü ve ayrıntılı şiddet kullanma.
        """;

    public async Task<string> HazirlaAsync(DersIstegi istek, CancellationToken ct)
    {
        var gecmis = new ChatHistory(Yonerge);
        gecmis.AddUserMessage($"{istek.Sinif}. sınıf, konu: {istek.Konu}, süre: {istek.Dakika} dakika.");
        var yanit = await sohbet.GetChatMessageContentAsync(gecmis, cancellationToken: ct);
        return yanit.Content ?? "";
    }
}

public static class DersTakvimi
{
    private static readonly string[] Sira = ["akran baskısı", "meydan okumalar", "bahis reklamları", "beden algısı"];

    public static DersIstegi Hafta(int hafta, int sinif) =>
        new(sinif, Sira[Math.Abs(hafta) % Sira.Length], sinif < 7 ? 30 : 40);
}
