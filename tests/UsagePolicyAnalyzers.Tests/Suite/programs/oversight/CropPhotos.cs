// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;

namespace AgriCover;

public sealed class CropPhotos(HttpClient http, IArchive archive)
{
    public async Task FileAsync(string claimId, byte[] photo)
    {
        using var response = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent",
            new { contents = new[] { new { parts = new object[] { new { text = "Which crop is on this picture? One word." }, new { inline_data = new { mime_type = "image/jpeg", data = Convert.ToBase64String(photo) } } } } } });
        var crop = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!;
        archive.Store(claimId, crop, photo);
    }
}

public interface IArchive { void Store(string claimId, string crop, byte[] photo); }
