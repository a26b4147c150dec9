// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Council.Flats;

public class Household
{
    public int Number { get; init; }
    public string Situation { get; init; } = "";
    public string SexualOrientation { get; init; } = "";
}

public interface IModel { Task<string> AskAsync(string prompt); }

public class Model(IChatClient client) : IModel
{
    public async Task<string> AskAsync(string prompt) => (await client.GetResponseAsync(prompt)).Text;
}

public class FlatAllocation(IModel model, Func<int, Task> allocate)
{
    public async Task AllocateAsync(Household household)
    {
        var answer = await model.AskAsync($"Decide whether the household gets the council flat, yes or no. Situation: {household.Situation}. Orientation: {household.SexualOrientation}"); // expect: UPA2005
        if (answer == "yes") await allocate(household.Number);
    }
}
