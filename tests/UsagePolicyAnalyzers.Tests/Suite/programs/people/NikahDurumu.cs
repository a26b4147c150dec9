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
    public async Task<int> PuanlaAsync(Aday aday)
    {
        var mesajlar = new List<ChatMessage>
        {
            ChatMessage.CreateSystemMessage("İş başvurusundaki adayı 0-100 arasında puanla, sadece sayı yaz."),
            ChatMessage.CreateUserMessage("Deneyim: " + aday.Deneyim + "\nMedeni durum: " + aday.MedeniDurum), // expect: UPA2005
        };
        ChatCompletion c = await chat.CompleteChatAsync(mesajlar);
        return int.Parse(c.Content[0].Text);
    }
}
