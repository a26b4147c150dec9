namespace Azure.Identity
{
    public class DefaultAzureCredential : Azure.Core.TokenCredential;
}
