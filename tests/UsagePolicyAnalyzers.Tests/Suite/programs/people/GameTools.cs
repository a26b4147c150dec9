// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Dungeon;

public class Backpack
{
    private readonly List<string> _items = ["rope", "lamp"];
    private int _coins = 12;

    [Description("Buys an item in the game")]
    public string BuyItem(string item) { _coins--; _items.Add(item); return $"You now carry {string.Join(", ", _items)} and {_coins} coins."; }

    [Description("Drops an item in the game")]
    public string DropItem(string item) => _items.Remove(item) ? "dropped" : "you do not carry that";
}

public class GameMaster(IChatClient client, Backpack backpack)
{
    public async Task<string> TurnAsync(string text) => (await client.GetResponseAsync("You are the narrator of a text adventure. " + text,
        new ChatOptions { Tools = [AIFunctionFactory.Create(backpack.DropItem)] })).Text;
}
