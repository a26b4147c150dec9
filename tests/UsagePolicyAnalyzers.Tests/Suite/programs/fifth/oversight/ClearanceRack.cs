// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Fashion.Outlet;

public record Garment(string Sku, string Season, int Stock, decimal Price);
public record Markdown(bool Clearance, int PercentOff);

public interface IShelf
{
    Task MoveToClearanceAsync(string sku, decimal price);
    Task KeepAsync(string sku);
}

public class ClearanceRack(IChatClient model, IShelf shelf)
{
    public async Task SweepAsync(IEnumerable<Garment> garments, DateOnly seasonEnd)
    {
        foreach (var g in garments.Where(g => g.Stock > 0))
        {
            var reply = await model.GetResponseAsync(
                $"Coat rack of an outlet shop. Should the garment '{g.Sku}' ({g.Season}, {g.Stock} pieces left) go on the clearance rack before {seasonEnd}? " +
                "JSON: Clearance (bool), PercentOff (0 to 70).",
                new ChatOptions { ResponseFormat = ChatResponseFormat.Json });
            var markdown = JsonSerializer.Deserialize<Markdown>(reply.Text) ?? new Markdown(false, 0);

            if (markdown.Clearance)
                await shelf.MoveToClearanceAsync(g.Sku, Math.Round(g.Price * (100 - Math.Clamp(markdown.PercentOff, 0, 70)) / 100m, 2));
            else
                await shelf.KeepAsync(g.Sku);
        }
    }
}
