// scope: UPA2005
using OpenAI.Chat;

namespace IseAlim;

public class Aday
{
    public string Deneyim { get; set; } = "";
    public string MedeniDurum { get; set; } = "";
}

public class AdayPuani(ChatClient chat)
{
    private static Aday Adsiz(Aday a) => new() { Deneyim = a.Deneyim };

    public async Task<int> PuanlaAsync(Aday aday)
    {
        var gonderilen = Adsiz(aday);
        ChatCompletion c = await chat.CompleteChatAsync("İş başvurusundaki adayı 0-100 arasında puanla, sadece sayı yaz.\nDeneyim: " + gonderilen.Deneyim);
        return int.Parse(c.Content[0].Text);
    }
}
