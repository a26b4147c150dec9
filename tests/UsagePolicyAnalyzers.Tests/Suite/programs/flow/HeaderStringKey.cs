// scope: UPA3011
using System.Text;

namespace Resumos;

public static class Resumidor
{
    public static async Task<string> ResumirAsync(string texto)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-api-key", "sk-ant-api03-Lm4Rt8Yp2Wq6Zx0Cv3Bn7Hj1Kd5Fg9SaEeUuIiOoPp-TyQwErXz_1234AA"); // expect: UPA3011
        http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
        var corpo = "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":300,\"messages\":[{\"role\":\"user\",\"content\":" + System.Text.Json.JsonSerializer.Serialize("Resume: " + texto) + "}]}";
        var r = await http.PostAsync("https://api.anthropic.com/v1/messages", new StringContent(corpo, Encoding.UTF8, "application/json"));
        return await r.Content.ReadAsStringAsync();
    }
}
