// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Intelligence.Screening;

public sealed class PassengerScreening(HttpClient http)
{
    public async Task<bool> IsClearedAsync(string traveller)
    {
        var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-5",
            messages = new[] { new { role = "system", content = "National security vetting. Is the traveller cleared for the restricted site? cleared / refused" }, new { role = "user", content = traveller } },
        });
        var json = await response.Content.ReadFromJsonAsync<JsonNode>();
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>() == "cleared";
    }
}

public sealed class Gate(PassengerScreening screening, IBarrier barrier)
{
    public async Task PassAsync(string traveller)
    {
        if (await screening.IsClearedAsync(traveller))
            barrier.Admit(traveller); // expect-near: UPA2001
        else
            barrier.DenyClearance(traveller);
    }
}

public interface IBarrier { void Admit(string traveller); void DenyClearance(string traveller); }
