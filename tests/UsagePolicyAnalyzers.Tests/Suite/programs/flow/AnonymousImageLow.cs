// scope: UPA4004
using System.Net.Http.Json;

namespace Album;

public class AlbumCovers(IHttpClientFactory factory)
{
    public async Task<string> CoverAsync(string album)
    {
        var http = factory.CreateClient("openai");
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", new
        {
            model = "gpt-image-1",
            prompt = "Cover of the album " + album,
            moderation = "low", // expect: UPA4004
            size = "1024x1024",
        });
        return await r.Content.ReadAsStringAsync();
    }
}
