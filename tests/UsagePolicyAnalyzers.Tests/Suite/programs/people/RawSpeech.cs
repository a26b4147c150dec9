// scope: UPA1005
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Radio;

public class JingleController(HttpClient http) : ControllerBase
{
    [HttpGet("/jingles/{name}")]
    public async Task<IActionResult> Jingle(string name)
    {
        var request = new { model = "gpt-4o-mini-tts", voice = "coral", input = $"You are listening to {name}." };
        var response = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech", request);
        var stream = await response.Content.ReadAsStreamAsync();
        return File(stream, "audio/mpeg"); // expect: UPA1005
    }
}
