// scope: UPA2001, UPA2005
using OpenAI.Chat;

namespace Photo.Archive;

public sealed class Picture
{
    public string Path { get; init; } = "";
    public string Caption { get; init; } = "";
    public string? Credit { get; set; }
    public bool Approved { get; set; }
}

public sealed class CreditLines(ChatClient chat)
{
    public async Task FillAsync(IEnumerable<Picture> pictures)
    {
        foreach (var picture in pictures)
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                "Which photographer must be given credit according to this caption? Reply with the name or NONE.\n" + picture.Caption);
            var name = c.Content[0].Text.Trim();
            picture.Credit = name == "NONE" ? null : name;
            picture.Approved = picture.Credit != null;
        }
    }
}
