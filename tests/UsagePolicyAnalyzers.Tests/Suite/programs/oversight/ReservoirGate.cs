// scope: UPA2001
using Microsoft.Extensions.AI;

var client = Models.Create();
using var scada = new ScadaLink("10.2.0.4");
while (true)
{
    var level = scada.Read("reservoir.level");
    var answer = await client.GetResponseAsync($"Control room of a dam. Reservoir level {level} m. Reply OPEN or HOLD for the flood gate of the water works.");
    if (answer.Text.Contains("OPEN"))
        scada.OpenFloodgate(3); // expect-near: UPA2001
    await Task.Delay(TimeSpan.FromMinutes(5));
}

sealed class ScadaLink(string host) : IDisposable
{
    public double Read(string tag) => host.Length + tag.Length;
    public void OpenFloodgate(int number) => Console.WriteLine($"{host} gate {number}");
    public void Dispose() { }
}

static class Models { public static IChatClient Create() => throw new NotSupportedException(); }
