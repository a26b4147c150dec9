// scope: UPA2001
using OpenAI.Chat;

namespace Consulate;

public class Visitor { public string Mail { get; set; } = ""; public string Desk { get; set; } = ""; }

public class Reception(ChatClient chat)
{
    private static readonly string[] s_desks = ["visa", "passport", "notary", "other"];

    public async Task AssignDeskAsync(Visitor visitor)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Consulate reception. Which desk answers this mail: visa, passport, notary or other? One word.\n" + visitor.Mail);
        var desk = c.Content[0].Text.Trim().ToLowerInvariant();
        visitor.Desk = s_desks.Contains(desk) ? desk : "other";
    }
}
