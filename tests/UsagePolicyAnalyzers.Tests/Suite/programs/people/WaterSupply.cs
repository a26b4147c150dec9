// scope: UPA2001
using System.Net.Http.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Waterworks;

public class PumpController(AnthropicClient claude, HttpClient scada)
{
    public async Task TickAsync(string sensors)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 5, System = "You control the drinking water supply of the city. Answer with the chlorine dose in mg/l.", Messages = [new UserMessageParam(sensors)] });
        var dose = double.Parse(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")), System.Globalization.CultureInfo.InvariantCulture);
        if (dose > 0)
            await scada.PostAsJsonAsync("/waterworks/chlorine/setpoint", new { dose }); // expect: UPA2001
    }
}
