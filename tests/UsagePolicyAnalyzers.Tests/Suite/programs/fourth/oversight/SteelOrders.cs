// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Steel.Orders;

public enum SteelGrade { S235, S355, S460 }
public record OrderLine(string Text, SteelGrade? Grade, bool Approved);
public interface IOrderStore { Task SaveAsync(OrderLine line); Task RejectLineAsync(string text); }

// "grade", "claim", "approve" and "candidate" mean things of a warehouse here.
public class OrderReader(IChatClient chat, IOrderStore store)
{
    private record Reading(string Grade, bool Complete);

    public async Task ReadAsync(string mail)
    {
        foreach (var candidate in mail.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var r = await chat.GetResponseAsync("Which steel grade does this order line name, and does it have a length? JSON {Grade, Complete}\n" + candidate);
            var reading = JsonSerializer.Deserialize<Reading>(r.Text)!;
            if (!reading.Complete)
            {
                await store.RejectLineAsync(candidate);
                continue;
            }
            var grade = Enum.TryParse<SteelGrade>(reading.Grade, out var g) ? g : (SteelGrade?)null;
            await store.SaveAsync(new OrderLine(candidate, grade, Approved: true));
        }
    }

    public async Task<bool> ClaimsWarrantyOfPalletAsync(string text) =>
        (await chat.GetResponseAsync("Does the text mention a damaged pallet? yes/no\n" + text)).Text.StartsWith('y');
}
