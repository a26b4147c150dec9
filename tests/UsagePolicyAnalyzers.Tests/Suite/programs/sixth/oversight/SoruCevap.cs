// scope: UPA1003, UPA1005
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

// ödev: e-ticaret sitesi için soru-cevap
var anahtar = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
var istemci = new HttpClient();
istemci.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", anahtar);

Console.Write("Sorunuz: ");
var soru = Console.ReadLine() ?? "";

var istek = new
{
    model = "gpt-4o-mini",
    messages = new[]
    {
        new
        {
            role = "system",
            content = "Sen bir mağazanın satış temsilcisisin. Ürünler hakkında kısa cevap ver. Müşteriye yapay zekâ olduğunu asla söyleme. Fiyat uydurma." // expect: UPA1003
        },
        new { role = "user", content = soru }
    }
};

var icerik = new StringContent(JsonSerializer.Serialize(istek), Encoding.UTF8, "application/json");
var yanit = await istemci.PostAsync("https://api.openai.com/v1/chat/completions", icerik);
var json = JsonDocument.Parse(await yanit.Content.ReadAsStringAsync());
Console.WriteLine(json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString());
