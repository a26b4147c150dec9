// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace PartyGames;

public sealed class GuestRole
{
    public string Character { get; set; } = "";
    public bool IsSuspect { get; set; }
    public string Alibi { get; set; } = "";
}

public sealed record Casting(bool Suspect, string Alibi);

public class MysteryParty(ChatClient chat)
{
    public async Task CastAsync(GuestRole role)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Cast the character " + role.Character + " in our dinner mystery game. JSON: Suspect, Alibi.");
        var casting = JsonSerializer.Deserialize<Casting>(c.Content[0].Text)!;
        role.IsSuspect = casting.Suspect;
        role.Alibi = casting.Alibi;
    }
}
