// scope: UPA4001, UPA4002, UPA4003
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var mianshi = WebApplication.CreateBuilder(args).Build();
var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
http.DefaultRequestHeaders.Authorization = new("Bearer", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

async Task<bool> WeiGui(string wenben)
{
    using var huifu = await http.PostAsJsonAsync("moderations", new { model = "omni-moderation-latest", input = wenben });
    huifu.EnsureSuccessStatusCode();
    var json = await huifu.Content.ReadFromJsonAsync<JsonElement>();
    return json.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
}

mianshi.MapPost("/gushi", async (ShuRu shuru) =>
{
    if (await WeiGui(shuru.ZhuTi)) return Results.BadRequest("无法处理该内容。");
    using var huifu = await http.PostAsJsonAsync("chat/completions", new
    {
        model = "gpt-4o-mini",
        messages = new[] { new { role = "user", content = "写一个一百字的故事,主题:" + shuru.ZhuTi } },
    });
    var json = await huifu.Content.ReadFromJsonAsync<JsonElement>();
    var gushi = json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
    return Results.Text("以下内容由人工智能生成:\n" + gushi);
});

mianshi.Run();

record ShuRu(string ZhuTi);
