using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Name.Plates;

public sealed record Plate(string Plant, string Text, bool FromModel);

/// <summary>Plates of a botanical garden. What the filter stops gets the plain plate of the print shop.</summary>
public sealed class NamePlates(IChatClient client, ILogger<NamePlates> log)
{
    public async Task<IReadOnlyList<Plate>> WriteAsync(IReadOnlyList<string> plants, CancellationToken ct)
    {
        var plates = new List<Plate>(plants.Count);
        foreach (var plant in plants)
        {
            var response = await AskAsync(plant, ct);
            if (response is null || response.FinishReason == ChatFinishReason.ContentFilter)
            {
                log.LogInformation("Plain plate for a name of {Length} characters", plant.Length);
                plates.Add(new Plate(plant, plant, false));
                continue;
            }

            var text = response.Text.Trim();
            if (response.FinishReason == ChatFinishReason.Length || text.Length > 120)
            {
                var shorter = await client.GetResponseAsync("Shorten to 120 characters: " + text, cancellationToken: ct);
                text = shorter.FinishReason == ChatFinishReason.Stop ? shorter.Text.Trim() : plant;
            }
            plates.Add(new Plate(plant, text, true));
        }
        return plates;
    }

    private async Task<ChatResponse?> AskAsync(string plant, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                return await client.GetResponseAsync("Write the plate of a botanical garden for: " + plant, cancellationToken: ct);
            }
            catch (HttpRequestException e) when (e.StatusCode is null or System.Net.HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
        return null;
    }
}
