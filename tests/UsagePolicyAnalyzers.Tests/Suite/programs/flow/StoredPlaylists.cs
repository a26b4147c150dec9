// scope: UPA4001, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Music;

public interface IPlaylists { Task<string[]> TitlesAsync(int playlistId); }

public static class Notes
{
    public static void Map(WebApplication app, ChatClient chat, IPlaylists playlists) => app.MapPost("/playlists/{id:int}/notes", async (int id, bool funny) =>
    {
        var titles = await playlists.TitlesAsync(id);
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(funny ? "Write funny liner notes." : "Write sober liner notes."), new UserChatMessage(string.Join('\n', titles)));
        return Results.Text("By AI: " + c.Content[0].Text);
    });
}
