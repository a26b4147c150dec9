namespace Microsoft.Azure.Functions.Worker
{
    public class FunctionAttribute(string name) : Attribute { public string Name => name; }
}
